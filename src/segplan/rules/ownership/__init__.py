"""One administration answers for each measure, and somebody decides."""
