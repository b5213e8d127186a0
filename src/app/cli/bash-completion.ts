/**
 * Completion for bash, ours: the words of the command line are handed over as they are and never evaluated, so that TAB runs
 * no command and empties no file that somebody is about to write to. It needs no bash-completion package.
 */
export const bashCompletion = `# bash completion for holdfast
_holdfast() {
  local line
  COMPREPLY=()
  compopt +o default
  while IFS= read -r line; do
    case $line in
      :0) compopt -o default ;;
      :*) ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(holdfast complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _holdfast holdfast
`;
