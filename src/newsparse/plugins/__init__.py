"""Plugins: finding them, calling them guarded, and the tables that they bring."""
