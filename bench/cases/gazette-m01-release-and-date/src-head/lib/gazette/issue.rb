# frozen_string_literal: true

require 'date'

module Gazette
  class Empty < StandardError; end

  class Issue
    attr_reader :day

    def initialize(day, articles)
      raise Empty, "no articles for #{day}" if articles.empty?

      @day = day
      @articles = articles
    end

    # The most important first.
    def articles
      @articles.sort_by { |one| [one.rank, one.title] }
    end

    def number
      day.yday
    end

    def sunday?
      day.wday.zero?
    end
  end
end
