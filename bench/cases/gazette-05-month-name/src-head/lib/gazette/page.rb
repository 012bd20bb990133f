# frozen_string_literal: true

require 'erb'

module Gazette
  class Page
    TEMPLATE = File.expand_path('../../pages/front.erb', __dir__)

    def initialize(issue)
      @issue = issue
    end

    def front
      ERB.new(File.read(TEMPLATE), trim_mode: '-').result(binding)
    end

    def heading
      "Gazette No. #{@issue.number}"
    end
  end
end
