"""Events in the formats of others: PLOVER records and schema.org."""
