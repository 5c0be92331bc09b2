"""Details of an inspection (F4): all lights, the irregularities, and each one beside the specimen."""
