"""The core's votes on blocks of HTML pages."""
