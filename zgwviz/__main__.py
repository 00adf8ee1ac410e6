"""`python -m zgwviz` is the command `zgwviz`."""

from zgwviz.cli.app import main

main()
