"""The dossier on disk: the only room that knows SQLAlchemy and the engine's peculiarities."""
