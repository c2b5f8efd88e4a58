collect_ignore = ["fuzz_parse.py"]  # needs atheris
