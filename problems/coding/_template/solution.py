def entry_name(values: list[int], low: int, high: int) -> int:
    """How many of `values` a clamp to `low`…`high` would change."""
    return [low <= value <= high for value in values].count(False)
