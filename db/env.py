"""Alembic's environment: runs the revisions on the connection that the program hands over."""

from alembic import context

from plastiq_tracker.store.schema import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata)
context.run_migrations()
