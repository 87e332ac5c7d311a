#ifndef VISAVIS_CNCURSES_H
#define VISAVIS_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#endif
