# frozen_string_literal: true

require 'date'

module Gazette
  module Prices
    WEEKDAY = 180
    SUNDAY = 250
    # The offer for new readers.
    OFFER_UNTIL = Date.new(2026, 11, 14)

    module_function

    def cents(issue)
      issue.sunday? ? SUNDAY : WEEKDAY
    end

    def month(days, today = Date.today)
      price = days * WEEKDAY
      offer?(today) ? price / 2 : price
    end

    def offer?(today = Date.today)
      today <= OFFER_UNTIL
    end

    def show(cents)
      format('%<euro>d.%<rest>02d €', euro: cents / 100, rest: cents % 100)
    end
  end
end
