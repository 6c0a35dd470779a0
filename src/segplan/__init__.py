"""segplan: årliga åtgärdsplaner mot segregation som granskningsbar YAML i git."""

__version__ = "0.3.0"
