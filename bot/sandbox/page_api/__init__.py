"""The page's door: what there is to see, as it changes, and what people do."""
