# frozen_string_literal: true

RSpec.describe Gazette::Article do
  let(:article) do
    text = 'The river rose by two metres in one night.'
    described_class.new(title: 'Flood at the mill!', text:, rank: 1)
  end

  it 'has a slug' do
    expect(article.slug).to eq('flood-at-the-mill')
  end

  it 'is set in lines' do
    expect(article.lines).to eq(['The river rose by two', 'metres in one night.'])
  end

  it 'fills a line to its end' do
    expect(article.lines(21).first).to eq('The river rose by two')
  end

  it 'has a teaser' do
    expect(article.teaser).to eq('The river rose by …')
  end
end
