# frozen_string_literal: true

require 'date'

module Gazette
  module Prices
    WEEKDAY = 180
    SUNDAY = 270
    # The offer for new readers.
    OFFER_UNTIL = Date.new(2026, 11, 14)

    module_function

    def cents(issue)
      issue.sunday? ? SUNDAY : WEEKDAY
    end

    def month(days, today = Date.today)
      full = days * WEEKDAY
      offer?(today) ? full / 2 : full
    end

    def offer?(today = Date.today)
      today <= OFFER_UNTIL
    end

    def show(cents)
      format('%<euro>d.%<rest>02d €', euro: cents / 100, rest: cents % 100)
    end
  end
end
