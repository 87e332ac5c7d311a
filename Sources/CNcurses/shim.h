#ifndef VISAVIS_CNCURSES_H
#define VISAVIS_CNCURSES_H

/* Without this, curses.h declares none of the wide-character calls. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

/* term.h turns some common words into macros. */
#undef columns
#undef lines
#undef tab

/* Declared by wchar.h only under _XOPEN_SOURCE. */
extern int wcwidth(wchar_t);

/* Mutable globals and macros with casts do not reach Swift 6: they are read by calls. */
static inline WINDOW *visavis_next_screen(void) { return newscr; }
static inline WINDOW *visavis_shown_screen(void) { return curscr; }
static inline int visavis_colours(void) { return COLORS; }
static inline attr_t visavis_bold(void) { return A_BOLD; }
static inline attr_t visavis_dim(void) { return A_DIM; }
static inline attr_t visavis_italic(void) { return A_ITALIC; }
static inline attr_t visavis_underline(void) { return A_UNDERLINE; }
static inline attr_t visavis_reverse(void) { return A_REVERSE; }
static inline mmask_t visavis_button_pressed(void) { return BUTTON1_PRESSED; }
static inline mmask_t visavis_button_released(void) { return BUTTON1_RELEASED; }
static inline mmask_t visavis_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t visavis_wheel_down(void) { return BUTTON5_PRESSED; }
static inline mmask_t visavis_pointer_moved(void) { return REPORT_MOUSE_POSITION; }
static inline mmask_t visavis_mouse_mask(void) {
  return BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED | REPORT_MOUSE_POSITION;
}
static inline attr_t visavis_pair(int pair) { return (attr_t)COLOR_PAIR(pair); }

#endif
