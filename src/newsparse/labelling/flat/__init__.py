"""The core's votes on blocks of flat text."""
