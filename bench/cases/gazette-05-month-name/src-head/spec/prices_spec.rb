# frozen_string_literal: true

RSpec.describe Gazette::Prices do
  let(:article) { Gazette::Article.new(title: 'Mill', text: 'Still.', rank: 1) }

  it 'is dearer on sundays' do
    cents = [1, 2].map { |day| described_class.cents(Gazette::Issue.new(Date.new(2026, 3, day), [article])) }
    expect(cents).to eq([250, 180])
  end

  it 'shows euros' do
    expect(described_class.show(1805)).to eq('18.05 €')
  end

  it 'costs half for new readers' do
    expect(described_class.month(25)).to eq(2250)
  end

  it 'ends the offer' do
    expect(described_class.month(25, Date.new(2026, 11, 15))).to eq(4500)
  end

  it 'has an offer' do
    expect(described_class.offer?).to be(true)
  end
end
