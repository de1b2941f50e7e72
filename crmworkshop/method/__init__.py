"""The workshop as data: days, activities and their texts, scales, criteria and the reference process framework."""
