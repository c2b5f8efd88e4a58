"""Names that belong to no language: agencies, countries, places, first names."""
