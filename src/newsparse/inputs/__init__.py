"""Where pages come from: files, folders, lists, archives, feeds, newsletters, tables, standard input; all stream."""
