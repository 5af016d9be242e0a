"""What does: whatever has to be waited for. Read `app` first, it joins the parts.

What a coordinator could have an opinion about is in `conversations`.
"""
