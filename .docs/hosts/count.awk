# How often each page was opened, from the log that nginx.conf or Caddyfile in this folder makes:
#   awk -f count.awk /var/log/nginx/aan-het-roer.log | sort -rn
# Only whole pages count, also one that a browser had already (304).
{
  path = $0
  if (sub(/.*"uri":"/, "", path)) { sub(/".*/, "", path); status = $0; sub(/.*"status":/, "", status) }
  else { sub(/^[^"]*"GET /, "", path); sub(/"$/, "", path); status = $2 }
}
(status + 0 == 200 || status + 0 == 304) && path ~ /\/$/ { opened[path]++ }
END { for (page in opened) print opened[page], page }
