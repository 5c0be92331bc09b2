"""The specimens workspace: browse the library, read a record, add from a folder or from the reader."""
