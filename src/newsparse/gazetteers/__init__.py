"""Names that belong to no language: agencies, countries, places, first names, and the class words of page builders."""
