"""The viewer every workspace uses: one page under one light, several linked pages, and the tools on them."""
