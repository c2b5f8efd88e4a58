"""Functions of strings: spans, cleaning, folding, words, sentences, addresses."""
