# frozen_string_literal: true

RSpec.describe Gazette::Issue do
  let(:mill) { Gazette::Article.new(title: 'Mill', text: 'The mill stands still.', rank: 2) }
  let(:flood) { Gazette::Article.new(title: 'Flood', text: 'The river rose by two metres.', rank: 1) }
  let(:issue) { described_class.new(Date.new(2026, 3, 1), [mill, flood]) }

  it 'puts the most important first' do
    expect(issue.articles.map(&:title)).to eq(%w[Flood Mill])
  end

  it 'has a number' do
    expect(issue.number).to eq(60)
  end

  it 'needs articles' do
    expect { described_class.new(Date.new(2026, 3, 1), []) }
      .to raise_error(Gazette::Empty, 'no articles for 2026-03-01')
  end

  it 'is shown on the front page' do
    expect(Gazette::Page.new(issue).front).to eq(<<~TEXT)
      Gazette No. 60, 1 March 2026
      * Flood: The river rose by …
      * Mill: The mill stands still.
    TEXT
  end
end
