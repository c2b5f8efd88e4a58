"""The classes that a language is written in, one module a field of knowledge."""
