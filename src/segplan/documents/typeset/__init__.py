"""Typst behind a small door: fonts, compiling, pictures of drawings, and the pages of a document."""
