"""What people type for a place, and what is made of it: a table, measured."""
