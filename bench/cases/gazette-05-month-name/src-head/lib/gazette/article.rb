# frozen_string_literal: true

require 'typeset'

module Gazette
  Article = Struct.new(:title, :text, :rank, keyword_init: true) do
    def slug
      title.downcase.gsub(/[^a-z0-9]+/, '-').gsub(/\A-|-\z/, '')
    end

    # As a column shows it.
    def lines(width = 24)
      Typeset.wrap(text, width)
    end

    def teaser(words = 4)
      all = text.split
      all.size > words ? "#{all.first(words).join(' ')} …" : text
    end
  end
end
