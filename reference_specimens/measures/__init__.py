"""What is measured for each kind of feature: numbers of a live page against its specimen, without a verdict."""
