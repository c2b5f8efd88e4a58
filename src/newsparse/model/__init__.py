"""What a page becomes: frozen values that import nothing but `text` and `errors`."""
