"""A result → a table that can be read, a CSV file or a workbook."""
