using System.Diagnostics;
using System.Xml;

namespace LienThong.Kernel.Files;

/// <summary>Words of Office and OpenDocument packages, streamed out of the zip with limits on size, ratio, entries and time.</summary>
internal sealed class OfficeText(ExtractionLimits limits, CancellationToken ct)
{
    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = SwellingBudget.Most,
    };

    private readonly long _started = Stopwatch.GetTimestamp();

    public ExtractedText Read(string path, FileKind kind)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var zip = ZipGuard.TryOpen(file);
        if (zip is null) return ExtractedText.Unreadable(FileTexts.OfficeFailed);
        var sink = new TextSink(limits.Characters);
        var budget = new SwellingBudget(file.Length);
        string? stopped = null;
        foreach (var entry in OfficeParts.Of(zip, kind))
        {
            if (sink.IsFull) break;
            try
            {
                using var xml = XmlReader.Create(new SwellingStream(entry.Open(), budget), Xml);
                Walk(xml, OfficeWords.Of(kind), sink);
            }
            catch (SwollenException)
            {
                stopped = FileTexts.Swollen;
                break;
            }
            catch (TimeoutException)
            {
                stopped = FileTexts.TooSlow;
                break;
            }
            catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
            {
                stopped = FileTexts.HasEntities;
                break;
            }
            catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException)
            {
                stopped = sink.Finish().Length == 0 ? FileTexts.OfficeFailed : FileTexts.Stopped;
            }
        }

        return ExtractedText.Of(sink, stopped);
    }

    private void Walk(XmlReader xml, OfficeWords words, TextSink sink)
    {
        var inside = 0;
        var hidden = 0;
        for (var count = 0; xml.Read() && !sink.IsFull; count++)
        {
            if ((count & 1023) == 0) CheckTime();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (words.Breaks.TryGetValue(xml.LocalName, out var space)) sink.Add(space);
                    if (xml.IsEmptyElement) break;
                    if (words.Texts.Contains(xml.LocalName)) inside++;
                    if (words.Hidden.Contains(xml.LocalName)) hidden++;
                    break;
                case XmlNodeType.EndElement:
                    if (words.Lines.Contains(xml.LocalName)) sink.Line();
                    if (words.Texts.Contains(xml.LocalName)) inside--;
                    if (words.Hidden.Contains(xml.LocalName)) hidden--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when inside > 0 && hidden == 0:
                    sink.Add(xml.Value);
                    break;
            }
        }
    }

    private void CheckTime()
    {
        ct.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_started) > limits.Time) throw new TimeoutException();
    }
}
