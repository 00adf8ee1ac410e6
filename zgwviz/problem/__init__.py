"""Problems: the records, and the catalogue of codes with their words and pages."""
