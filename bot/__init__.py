"""The bot at work: everything that waits for something. Read `app` first, it joins the parts.

What a coordinator could have an opinion about is in `conversations`.
"""
