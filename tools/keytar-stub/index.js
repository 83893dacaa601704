// @forge/lint depends on keytar, whose native build needs a download or libsecret. Nothing we run calls it.
module.exports = {};
