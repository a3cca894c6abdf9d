/** Words that open a relative clause. */
export const relative = new Set(['who', 'whom', 'which', 'that'])
/** Nothing but quotation marks. */
export const quote = /^["“”‘’']+$/
