// The declarations are all there is.
