"""What each command does: a few lines onto the services, and what it prints."""
