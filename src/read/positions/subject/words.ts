export const relative = new Set(['who', 'which', 'that'])
export const quote = /^["“”‘’']+$/
