"""The four ports on DynamoDB, S3, SES and SQS: the only place that speaks boto3."""
