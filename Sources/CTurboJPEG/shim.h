#ifndef PORTICO_TURBOJPEG_H
#define PORTICO_TURBOJPEG_H

#include <turbojpeg.h>

#endif
