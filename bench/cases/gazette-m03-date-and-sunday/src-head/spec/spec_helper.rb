# frozen_string_literal: true

$LOAD_PATH.unshift(*Dir['vendor/gems/*/lib'])
require_relative '../lib/gazette'
