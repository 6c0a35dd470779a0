"""Plans as Swedish documents: context, template, checked tree, and one writer per format."""
