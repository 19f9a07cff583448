"""Reading import workbooks safely, checking them, and turning them into domain records."""
