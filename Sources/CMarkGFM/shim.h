#ifndef PORTICO_CMARK_GFM_H
#define PORTICO_CMARK_GFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <string.h>

// The node kinds of the extensions are numbered when the extensions register. The libraries export
// them; their public headers do not.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

// Swift calls an imported variable unsafe; read once after registering, these are constants.
static inline unsigned portico_table(void) { return (unsigned)CMARK_NODE_TABLE; }
static inline unsigned portico_table_row(void) { return (unsigned)CMARK_NODE_TABLE_ROW; }
static inline unsigned portico_table_cell(void) { return (unsigned)CMARK_NODE_TABLE_CELL; }
static inline unsigned portico_strikethrough(void) { return (unsigned)CMARK_NODE_STRIKETHROUGH; }

// Without importing a C library, whose name differs by system.
static inline long portico_length(const char *text) { return (long)strlen(text); }

#endif
