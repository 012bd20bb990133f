# frozen_string_literal: true

require_relative 'gazette/article'
require_relative 'gazette/issue'
require_relative 'gazette/page'
require_relative 'gazette/prices'
