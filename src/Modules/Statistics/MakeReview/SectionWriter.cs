using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.Statistics.Templates;

namespace LienThong.Statistics.MakeReview;

/// <summary>A section in an officer's words with the figures of now; figures that the words leave out have a sentence of their own after them.</summary>
internal sealed class SectionWriter(int year, FigureSet set, IndicatorBook book)
{
    private readonly FigurePieces _figures = new(set, book);

    /// <param name="made">The section as it writes itself.</param>
    public ReviewSection Write(ReviewSection made, string text)
    {
        var sentences = TemplateReader.Read(text, year, book).Lines.Select(Sentence).Where(s => s.Pieces.Count > 0).ToList();
        var named = Keys(sentences).ToHashSet();
        sentences.AddRange(Left([.. Keys(made.Sentences).Where(k => !named.Contains(k)).Distinct()]));
        return made with { Sentences = sentences };
    }

    private IEnumerable<ReviewSentence> Left(IReadOnlyList<FigureKey> left)
    {
        var maker = new SentenceMaker(new([.. set.All.Where(f => left.Contains(f.Key) || f.Key.Kind == ValueKind.Plan || f.Key.Period.Year < year)]), book);
        return left.Select(k => (k.Indicator, k.Period)).Distinct().Select(k => maker.Make(book.Find(k.Indicator)!, k.Period));
    }

    private ReviewSentence Sentence(IReadOnlyList<TemplatePart> parts)
    {
        var pieces = new List<ReviewPiece>();
        Add(pieces, parts);
        return new(pieces);
    }

    private void Add(List<ReviewPiece> pieces, IReadOnlyList<TemplatePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case TemplatePart.Words words:
                    pieces.Add(new(words.Text));
                    break;
                case TemplatePart.Value value:
                    Add(pieces, value.Name);
                    break;
                case TemplatePart.When asked when (Find(asked.Name) is not null) == asked.Known:
                    Add(pieces, asked.Parts);
                    break;
            }
        }
    }

    private void Add(List<ReviewPiece> pieces, FigureName name)
    {
        var (indicator, figure) = (book.Find(name.Indicator)!, Find(name));
        if (name.Listed)
        {
            pieces.Add(FigurePieces.Named(figure) ?? new(TemplateWords.Missing));
        }
        else if (figure is not null && name.Beside is null)
        {
            var reached = figure.Qualifier == Qualifier.Estimated && pieces is [.., { Figure: null, Text: var before }] && before.EndsWith(FigureWords.Verb, StringComparison.OrdinalIgnoreCase);
            if (reached) pieces[^1] = new(pieces[^1].Text[..^FigureWords.Verb.Length]);
            pieces.Add(_figures.Stated(indicator, figure, reached));
        }
        else
        {
            pieces.Add(figure is not null && _figures.Beside(indicator, figure, name.Beside!.Value) is { } said ? said : new(TemplateWords.Missing));
        }
    }

    private Figure? Find(FigureName name) => set.Find(name.Indicator, name.Period, ValueKind.Actual, name.Breakdown.Text);

    private static IEnumerable<FigureKey> Keys(IEnumerable<ReviewSentence> sentences) =>
        sentences.SelectMany(s => s.Pieces).Select(p => p.Figure).OfType<ReviewFigure>().Where(f => f.Of.Beside is null).Select(f => f.Sources[0].Key);
}
